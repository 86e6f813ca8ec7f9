package dev.dateline.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** File systems in memory that only one process sees, such as a small one. */
public final class OwnMount {

    private OwnMount() {}

    /** What makes a command see such a file system in place of a folder; the command follows. */
    public static List<String> wrapper(Path folder, String options) {
        String mount = "mount -t tmpfs -o " + options + " tmpfs \"$0\" && exec \"$@\"";
        return List.of("unshare", "-rm", "sh", "-c", mount, folder.toString());
    }

    /** Whether this system lets users mount file systems of their own; false where it is not known. */
    public static boolean isPossible(Path folder) throws IOException, InterruptedException {
        List<String> probe = new ArrayList<>(wrapper(folder, "size=900k"));
        probe.add("true");
        Process process = new ProcessBuilder(probe)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
