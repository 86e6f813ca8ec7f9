package dev.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void whatIsWrittenIsReadInTheSameOrder() {
        SnapshotWriter out = new SnapshotWriter();
        out.number(7);
        out.text("Türkiye");
        out.text(null);
        out.flag(true);
        out.constant(Shape.UPPER);
        out.numbers(new int[] {1, -2});
        out.numbers(new long[] {Long.MIN_VALUE, 3});
        out.chars("łódź".toCharArray());
        out.bytes(new byte[] {4, 5});
        out.number(Long.MAX_VALUE);

        SnapshotReader in = new SnapshotReader(out.toBytes());

        assertThat(in.number()).isEqualTo(7);
        assertThat(in.text()).isEqualTo("Türkiye");
        assertThat(in.optionalText()).isNull();
        assertThat(in.flag()).isTrue();
        assertThat(in.constant(Shape.values())).isEqualTo(Shape.UPPER);
        assertThat(in.numbers()).containsExactly(1, -2);
        assertThat(in.longNumbers()).containsExactly(Long.MIN_VALUE, 3);
        assertThat(in.chars()).isEqualTo("łódź".toCharArray());
        assertThat(in.bytes()).containsExactly(4, 5);
        assertThat(in.longNumber()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatOutgrowsTheFirstBufferIsKept() {
        SnapshotWriter out = new SnapshotWriter();
        out.number(1);
        out.numbers(new long[100_000]);
        out.text("end");

        SnapshotReader in = new SnapshotReader(out.toBytes());

        assertThat(in.number()).isEqualTo(1);
        assertThat(in.longNumbers()).hasSize(100_000);
        assertThat(in.text()).isEqualTo("end");
    }

    @Test
    void aVocabularyKeepsItsIds() {
        Vocabulary.Builder words = new Vocabulary.Builder();
        int war = words.add("war");
        int reconciliation = words.add("reconciliation");
        SnapshotWriter out = new SnapshotWriter();
        words.build().write(out);

        Vocabulary read = Vocabulary.read(new SnapshotReader(out.toBytes()));

        assertThat(read.size()).isEqualTo(3);
        assertThat(read.id("War")).isEqualTo(war);
        assertThat(read.id("Réconciliation")).isEqualTo(reconciliation);
        assertThat(read.id("reconciliations")).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(read.word(reconciliation)).isEqualTo("reconciliation");
    }
}
