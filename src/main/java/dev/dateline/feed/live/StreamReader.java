package dev.dateline.feed.live;

import dev.dateline.feed.index.AppliedChange;
import dev.dateline.feed.index.LiveMatcher;
import dev.dateline.feed.index.Offsets;
import dev.dateline.feed.live.LoggedChange.Match;
import dev.dateline.timeline.TimelineEvent;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One reader of the stream: what it wants and how far it is. For one thread. */
final class StreamReader {

    /** A piece is written at once: big enough to be cheap, small enough not to hold memory for a slow reader. */
    private static final int PIECE_BYTES = 128 * 1024;

    private final StreamWish wish;
    private final StreamSink sink;
    private final String topic;
    private final Deque<AppliedChange> backlog = new ArrayDeque<>();
    private Offsets seen = Offsets.NONE;
    private Offsets backlogEnd = Offsets.NONE;
    private long next;
    private long lastSent;

    StreamReader(StreamWish wish, StreamSink sink, String topic) {
        this.wish = wish;
        this.sink = sink;
        this.topic = topic;
    }

    StreamWish wish() {
        return wish;
    }

    StreamSink sink() {
        return sink;
    }

    /** Nanoseconds of the last piece sent. */
    long lastSent() {
        return lastSent;
    }

    long next() {
        return next;
    }

    boolean isBehind(ChangeLog log) {
        return !backlog.isEmpty() || next < log.next();
    }

    /** Goes on after {@code seen}, first with changes that the log no longer has, then with the log from a number on. */
    void startAt(Offsets seen, List<AppliedChange> older, Offsets olderEnd, long next) {
        this.seen = seen;
        this.backlog.addAll(older);
        this.backlogEnd = olderEnd;
        this.next = next;
    }

    StreamId id() {
        return new StreamId(topic, seen);
    }

    void send(byte[] piece, long now) {
        lastSent = now;
        sink.send(piece);
    }

    /** The next events that this reader has not seen; empty if there are none for it. */
    byte[] nextPiece(ChangeLog log, LiveMatcher matcher, SharedPieces shared) {
        if (!backlog.isEmpty()) {
            return olderPiece(matcher);
        }
        SharedPieces.Key key = new SharedPieces.Key(wish.filter(), wish.fields(), next, seen);
        SharedPieces.Piece piece = shared.get(key);
        if (piece == null) {
            piece = loggedPiece(log, matcher);
            shared.put(key, piece);
        }
        next = piece.next();
        seen = piece.seen();
        return piece.bytes();
    }

    private byte[] olderPiece(LiveMatcher matcher) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        while (!backlog.isEmpty() && piece.size() < PIECE_BYTES) {
            older(backlog.remove(), piece, matcher);
        }
        return piece.toByteArray();
    }

    private SharedPieces.Piece loggedPiece(ChangeLog log, LiveMatcher matcher) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        while (next < log.next() && piece.size() < PIECE_BYTES) {
            logged(log.get(next++), piece, matcher);
        }
        return new SharedPieces.Piece(piece.toByteArray(), next, seen);
    }

    private void older(AppliedChange change, ByteArrayOutputStream piece, LiveMatcher matcher) {
        seen = seen.after(change.position());
        Match match = match(change, matcher);
        if (match != Match.OUTSIDE) {
            piece.writeBytes(Frames.id(id()));
            piece.writeBytes(Frames.change(change, match, wish.fields()));
        }
        if (backlog.isEmpty()) {
            seen = seen.union(backlogEnd);
        }
    }

    private void logged(LoggedChange logged, ByteArrayOutputStream piece, LiveMatcher matcher) {
        AppliedChange change = logged.change();
        if (seen.covers(change.position())) {
            return;
        }
        // Readers that keep up share the offsets of the log, and so need none of their own.
        seen = seen.equals(logged.before()) ? logged.after() : seen.after(change.position());
        Match match = match(change, matcher);
        if (match != Match.OUTSIDE && change.kind() != AppliedChange.Kind.UNCHANGED) {
            piece.writeBytes(Frames.id(id()));
            piece.writeBytes(logged.frame(match, wish.fields(), () -> Frames.change(change, match, wish.fields())));
        }
    }

    /** An entry that is gone and of which nothing is known any more may have been one that the reader has: it is told. */
    private Match match(AppliedChange change, LiveMatcher matcher) {
        TimelineEvent after = change.after();
        if (after != null && matcher.matches(wish.filter(), after)) {
            return Match.INSIDE;
        }
        TimelineEvent before = change.before();
        boolean unknown = before == null && change.kind() != AppliedChange.Kind.CREATED;
        return unknown || (before != null && matcher.matches(wish.filter(), before)) ? Match.LEFT : Match.OUTSIDE;
    }
}
