package dev.dateline.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    /** Gives each line as it is, so that tests see what reached the format. */
    private static final LineFormat<String> AS_IS = json -> {
        if (json.startsWith("!")) {
            throw new BadLineException("it shouts");
        }
        return json;
    };

    @TempDir
    private Path folder;

    @Test
    void linesEndInLineFeedsWithOrWithoutCarriageReturnOrNotAtAll() throws IOException {
        assertThat(fromStandardInput("a\nb\r\nc".getBytes(UTF_8)))
                .containsExactly("line 1: a", "line 2: b", "line 3: c");
    }

    @Test
    void blankLinesAreSkippedAndCounted() throws IOException {
        assertThat(fromStandardInput("\n  \t\r\na\n\n\nb\n\n".getBytes(UTF_8)))
                .containsExactly("line 3: a", "line 6: b");
    }

    @Test
    void anEmptyInputHasNoLines() throws IOException {
        assertThat(fromStandardInput(new byte[0])).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(fromStandardInput("\uFEFFa\n\uFEFFb\n".getBytes(UTF_8)))
                .containsExactly("line 1: a", "line 2: \uFEFFb");
    }

    @Test
    void aBadLineIsReportedAndTheRestGoesOn() throws IOException {
        assertThat(fromStandardInput("a\n!b\nc\n".getBytes(UTF_8)))
                .containsExactly("line 1: a", "UNREADABLE line 2: it shouts", "line 3: c");
    }

    @Test
    void aLineThatIsNotUtf8IsReportedWithItsPlace() throws IOException {
        assertThat(fromStandardInput("a\nKörper\nc\n".getBytes(ISO_8859_1)))
                .containsExactly("line 1: a", "UNREADABLE line 2: not UTF-8 at byte 2 of the line", "line 3: c");
    }

    @Test
    void aLineOfSeveralMegabytesIsRead() throws IOException {
        String line = "x".repeat(5_000_000);

        assertThat(fromStandardInput((line + "\nb").getBytes(UTF_8))).containsExactly("line 1: " + line, "line 2: b");
    }

    @Test
    void aLineBeyondAllArticlesIsSkippedWithoutBeingHeld() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 100L << 20;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int count = (int) Math.min(left, length);
                if (count == 0) {
                    return -1;
                }
                Arrays.fill(bytes, offset, offset + count, (byte) 'x');
                left -= count;
                return count;
            }
        };

        assertThat(read(List.of(), endless))
                .containsExactly("UNREADABLE line 1: the line is longer than 67108864 bytes");
    }

    @Test
    void compressedInputIsSeenByItsFirstBytes() throws IOException {
        assertThat(fromStandardInput(gzip("a\nb\n"))).containsExactly("line 1: a", "line 2: b");
    }

    @Test
    void aCompressedMemberThatComesLateIsReadToo() throws IOException {
        InputStream slow =
                new SequenceInputStream(new ByteArrayInputStream(gzip("a\n")), new ByteArrayInputStream(gzip("b\n")));

        assertThat(read(List.of(), slow)).containsExactly("line 1: a", "line 2: b");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100_000})
    void whatFollowsACompressedMemberAndIsNoneIsReported(int length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(gzip("a\n"));
        bytes.write(new byte[length]);

        assertThat(fromStandardInput(bytes.toByteArray()))
                .containsExactly("line 1: a", "UNREADABLE line 2: cannot be read: what follows is not in gzip format");
    }

    @Test
    void aBrokenArchiveIsReportedAndTheNextFileIsRead() throws IOException {
        byte[] whole = gzip("a\n".repeat(100_000));
        Path broken = Files.write(folder.resolve("broken.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path good = Files.writeString(folder.resolve("good.jsonl"), "b\n");

        List<String> lines = read(List.of(broken.toString(), good.toString()), InputStream.nullInputStream());

        assertThat(lines.get(lines.size() - 2))
                .startsWith("UNREADABLE " + broken + ":")
                .contains("cannot be read: ");
        assertThat(lines).last().isEqualTo(good + ":1: b");
    }

    @Test
    void foldersGiveTheirFilesInTheOrderOfNames() throws IOException {
        Path below = Files.createDirectories(folder.resolve("below"));
        Path b = Files.writeString(folder.resolve("b.jsonl"), "2\n");
        Path a = Files.write(folder.resolve("a.jsonl.gz"), gzip("1\n"));
        Path c = Files.writeString(below.resolve("c.JSON"), "3\n");
        Files.writeString(folder.resolve("readme.txt"), "4\n");

        assertThat(read(List.of(folder.toString(), "-"), new ByteArrayInputStream("5\n".getBytes(UTF_8))))
                .containsExactly(a + ":1: 1", b + ":1: 2", c + ":1: 3", "line 1: 5");
    }

    @Test
    void linksToFoldersAreFollowedOnce() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("a.jsonl"), "1\n");
        Files.createSymbolicLink(real.resolve("back"), real);
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path above = Files.createDirectories(folder.resolve("above"));
        Files.createSymbolicLink(above.resolve("below"), real);

        assertThat(read(List.of(link.toString(), above.toString()), InputStream.nullInputStream()))
                .containsExactly(link + "/a.jsonl:1: 1", above + "/below/a.jsonl:1: 1");
    }

    @Test
    void aLinkToNothingInAFolderIsReportedAndTheRestGoesOn() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.jsonl"), folder.resolve("none"));
        Path b = Files.writeString(folder.resolve("b.jsonl"), "2\n");

        assertThat(read(List.of(folder.toString()), InputStream.nullInputStream()))
                .containsExactly("UNREADABLE " + link + ": no such file", b + ":1: 2");
    }

    @Test
    void aFolderBelowWithoutTheRightToReadItIsReportedAndTheRestGoesOn() throws IOException {
        Path a = Files.writeString(folder.resolve("a.jsonl"), "1\n");
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeThat(Files.isReadable(closed)).as("root may read all").isFalse();

        assertThat(read(List.of(folder.toString()), InputStream.nullInputStream()))
                .containsExactly(a + ":1: 1", "UNREADABLE " + closed + ": no right to read it");
    }

    @Test
    void aMissingFileIsReported() throws IOException {
        assertThat(read(List.of("no-such.jsonl"), InputStream.nullInputStream()))
                .containsExactly("UNREADABLE no-such.jsonl: no such file");
    }

    private static List<String> fromStandardInput(byte[] bytes) throws IOException {
        return read(List.of(), new ByteArrayInputStream(bytes));
    }

    private static List<String> read(List<String> inputs, InputStream standardInput) throws IOException {
        List<String> result = new ArrayList<>();
        try (JsonLines<String> lines = JsonLines.open(inputs, standardInput, AS_IS)) {
            for (Line<String> line = lines.next(); line != null; line = lines.next()) {
                result.add(
                        line instanceof Line.Read<String> read
                                ? read.origin() + ": " + read.value()
                                : "UNREADABLE " + line);
            }
        }
        return result;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
