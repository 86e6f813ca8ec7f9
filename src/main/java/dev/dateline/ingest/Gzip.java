package dev.dateline.ingest;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The content of what gzip compressed: all members, however slowly they come; what is no member is an error. */
final class Gzip extends GZIPInputStream {

    private static final int BUFFER_BYTES = 1 << 16;
    /** What stands behind the compressed bytes of a member. */
    private static final int TRAILER_BYTES = 8;

    private Gzip(InputStream in) throws IOException {
        super(new Waiting(in), BUFFER_BYTES);
    }

    /** The content of a stream if it is compressed, else the stream; goes by its first two bytes. */
    static InputStream unzipped(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(2);
        int first = buffered.read();
        int second = first < 0 ? -1 : buffered.read();
        buffered.reset();
        return first == 0x1F && second == 0x8B ? new Gzip(buffered) : buffered;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        // Java takes a member whose head it cannot read for the end.
        if (count < 0 && (inf.getRemaining() > TRAILER_BYTES || in.available() > 0)) {
            throw new ZipException("what follows is not in gzip format");
        }
        return count;
    }

    /** Says that nothing is available only at the end: Java asks this to know whether another member follows. */
    private static final class Waiting extends FilterInputStream {

        Waiting(InputStream in) {
            super(in);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            int next = in.read();
            in.reset();
            return next < 0 ? 0 : 1;
        }
    }
}
