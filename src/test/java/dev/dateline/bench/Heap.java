package dev.dateline.bench;

/** The heap of this process. */
final class Heap {

    static final double MEGABYTE = 1048576.0;

    private Heap() {}

    /** Megabytes in use after a collection. */
    static double megabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
