package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mentions of profiles: kept with their cluster as long as those are few, so that one read gives all of an entry; else apart. */
final class MemberReports {

    /** Most mentions that are kept with a cluster; a long one counts as several, so that no value outgrows what a topic takes. */
    private static final long MOST = 16;

    private static final long LONG = 4096;

    private static final Comparator<Stored.Report> BY_ORDER =
            Comparator.comparing(report -> BlockStore.order(report.mention()));

    private final BlockStore block;

    MemberReports(BlockStore block) {
        this.block = block;
    }

    /** A profile with one mention. */
    Stored.Member of(String profile, Stored.Report report) {
        block.putPointer(report.mention(), profile);
        return new Stored.Member(profile, 1, report.arrival(), List.of(report));
    }

    /** The profile with one more mention. */
    Stored.Member with(Stored.Member member, Stored.Report report) {
        block.putPointer(report.mention(), member.profile());
        List<Stored.Report> reports = List.of();
        if (member.isApart()) {
            block.putReport(member.profile(), report);
        } else {
            reports = new ArrayList<>(member.reports());
            reports.add(report);
        }
        return new Stored.Member(
                member.profile(), member.mentions() + 1, Math.min(member.oldest(), report.arrival()), reports);
    }

    /** The profile without a mention, or null if it was the last. */
    Stored.@Nullable Member without(Stored.Member member, Stored.Pointer at, Stored.Report report) {
        String id = report.mention().id();
        block.deletePointer(id);
        if (member.isApart()) {
            block.deleteReport(at, id);
        }
        if (member.mentions() == 1) {
            return null;
        }
        long oldest = member.oldest() == report.arrival() ? oldestBut(member, report.arrival()) : member.oldest();
        List<Stored.Report> left = new ArrayList<>(member.reports());
        left.removeIf(each -> each.arrival() == report.arrival());
        return new Stored.Member(member.profile(), member.mentions() - 1, oldest, left);
    }

    /** A mention of a profile, or null if it has none of the id. */
    Stored.@Nullable Report find(Stored.Member member, Stored.Pointer at, String id) {
        if (member.isApart()) {
            return block.report(at, id);
        }
        return member.reports().stream()
                .filter(report -> report.mention().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Least arrival in a profile, one arrival aside; reads all of its mentions. */
    long oldestBut(Stored.Member member, long arrival) {
        long oldest = Long.MAX_VALUE;
        for (Stored.Report report : all(member)) {
            oldest = report.arrival() == arrival ? oldest : Math.min(oldest, report.arrival());
        }
        return oldest;
    }

    /** The mention that came first. */
    EventMention oldest(Stored.Member member) {
        List<Stored.Report> reports = all(member);
        Stored.Report oldest = reports.get(0);
        for (Stored.Report report : reports) {
            oldest = report.arrival() < oldest.arrival() ? report : oldest;
        }
        return oldest.mention();
    }

    /** Adds the mentions of a profile: of more than twice so many, so many of those published first and as many of those published last. */
    void addSome(Stored.Member member, int each, List<EventMention> mentions) {
        if (member.mentions() <= 2L * each) {
            addAll(all(member), mentions);
            return;
        }
        if (member.isApart()) {
            addAll(block.someReports(member.profile(), each, false), mentions);
            addAll(block.someReports(member.profile(), each, true), mentions);
            return;
        }
        List<Stored.Report> sorted = new ArrayList<>(member.reports());
        sorted.sort(BY_ORDER);
        addAll(sorted.subList(0, each), mentions);
        addAll(sorted.subList(sorted.size() - each, sorted.size()), mentions);
    }

    private static void addAll(List<Stored.Report> reports, List<EventMention> mentions) {
        for (Stored.Report report : reports) {
            mentions.add(report.mention());
        }
    }

    /** The members of a cluster, with mentions put apart until those that are left are few. */
    List<Stored.Member> bounded(List<Stored.Member> members) {
        long together = 0;
        for (Stored.Member member : members) {
            together += weight(member);
        }
        if (together <= MOST) {
            return members;
        }
        List<Stored.Member> bounded = new ArrayList<>(members);
        while (together > MOST) {
            int heaviest = 0;
            for (int i = 1; i < bounded.size(); i++) {
                heaviest = weight(bounded.get(i)) > weight(bounded.get(heaviest)) ? i : heaviest;
            }
            Stored.Member member = bounded.get(heaviest);
            together -= weight(member);
            member.reports().forEach(report -> block.putReport(member.profile(), report));
            bounded.set(heaviest, new Stored.Member(member.profile(), member.mentions(), member.oldest(), List.of()));
        }
        return bounded;
    }

    private static long weight(Stored.Member member) {
        long weight = 0;
        for (Stored.Report report : member.reports()) {
            weight += 1 + report.kept().length() / LONG;
        }
        return weight;
    }

    private List<Stored.Report> all(Stored.Member member) {
        return member.isApart() ? block.reports(member.profile()) : member.reports();
    }
}
