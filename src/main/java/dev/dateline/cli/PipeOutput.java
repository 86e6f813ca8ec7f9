package dev.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Output to a pipe. Only a reader that went away makes writing to one fail; the system says so in the user's language. */
final class PipeOutput extends OutputStream {

    private final OutputStream pipe;

    PipeOutput(OutputStream pipe) {
        this.pipe = pipe;
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            pipe.write(octet);
        } catch (IOException e) {
            throw new NoReader(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            pipe.write(bytes, offset, length);
        } catch (IOException e) {
            throw new NoReader(e);
        }
    }

    /** Who read the pipe has enough. */
    static final class NoReader extends IOException {

        private static final long serialVersionUID = 1L;

        NoReader(IOException cause) {
            super(cause);
        }
    }
}
