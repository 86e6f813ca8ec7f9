package dev.dateline.broker;

import java.io.IOException;

/** Signals to processes, as {@code kill} sends them. */
public final class Signals {

    private Signals() {}

    /** @param signal its name, such as {@code STOP} or {@code CONT} */
    public static void send(Process process, String signal) throws IOException {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
        int exitCode = kill.onExit().join().exitValue();
        if (exitCode != 0) {
            throw new IOException("kill -" + signal + " ended with " + exitCode);
        }
    }
}
