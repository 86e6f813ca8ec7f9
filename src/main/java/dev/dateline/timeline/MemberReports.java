package dev.dateline.timeline;

import dev.dateline.event.EventMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mentions of profiles: kept with their cluster as long as those are few, so that one read gives all of an entry; else apart, those of a profile in one value as
 * long as they are few themselves.
 */
final class MemberReports {

    /** Most mentions that are kept in one value, a cluster's or a page's; a long one counts as several, so that no value outgrows what a topic takes. */
    static final int MOST = 64;

    private static final long LONG = 4096;

    private static final Comparator<Stored.Report> BY_ORDER =
            (one, other) -> BlockStore.compareOrder(one.mention(), other.mention());

    private final BlockStore block;
    private final int most;

    /** @param most mentions that are kept in one value */
    MemberReports(BlockStore block, int most) {
        this.block = block;
        this.most = most;
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
            addApart(member.profile(), report);
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
            removeApart(at, report);
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
        List<Stored.Report> together = together(member);
        if (together == null) {
            return block.report(at, id);
        }
        return together.stream()
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
        List<Stored.Report> together = together(member);
        if (together == null) {
            addAll(block.someReports(member.profile(), each, false), mentions);
            addAll(block.someReports(member.profile(), each, true), mentions);
            return;
        }
        List<Stored.Report> sorted = new ArrayList<>(together);
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
            together += weight(member.reports());
        }
        if (together <= most) {
            return members;
        }
        List<Stored.Member> bounded = new ArrayList<>(members);
        while (together > most) {
            int heaviest = 0;
            for (int i = 1; i < bounded.size(); i++) {
                heaviest = weight(bounded.get(i).reports())
                                > weight(bounded.get(heaviest).reports())
                        ? i
                        : heaviest;
            }
            Stored.Member member = bounded.get(heaviest);
            together -= weight(member.reports());
            putApart(member.profile(), member.reports());
            bounded.set(heaviest, new Stored.Member(member.profile(), member.mentions(), member.oldest(), List.of()));
        }
        return bounded;
    }

    private void addApart(String profile, Stored.Report report) {
        Stored.Page page = block.page(profile);
        if (page == null) {
            block.putReport(profile, report);
            return;
        }
        List<Stored.Report> reports = new ArrayList<>(page.reports());
        reports.add(report);
        if (weight(reports) > most) {
            block.deletePage(profile);
        }
        putApart(profile, reports);
    }

    private void putApart(String profile, List<Stored.Report> reports) {
        if (weight(reports) > most) {
            reports.forEach(report -> block.putReport(profile, report));
        } else {
            block.putPage(profile, new Stored.Page(reports));
        }
    }

    private void removeApart(Stored.Pointer at, Stored.Report report) {
        Stored.Page page = block.page(at.profile());
        if (page == null) {
            block.deleteReport(at, report.mention().id());
            return;
        }
        List<Stored.Report> left = new ArrayList<>(page.reports());
        left.removeIf(each -> each.arrival() == report.arrival());
        if (left.isEmpty()) {
            block.deletePage(at.profile());
        } else {
            block.putPage(at.profile(), new Stored.Page(left));
        }
    }

    private static long weight(List<Stored.Report> reports) {
        long weight = 0;
        for (Stored.Report report : reports) {
            weight += 1 + report.kept().length() / LONG;
        }
        return weight;
    }

    private List<Stored.Report> all(Stored.Member member) {
        List<Stored.Report> together = together(member);
        return together == null ? block.reports(member.profile()) : together;
    }

    /** The mentions of a profile that lie with its cluster or in its page; null if each lies by itself. */
    private @Nullable List<Stored.Report> together(Stored.Member member) {
        if (!member.isApart()) {
            return member.reports();
        }
        Stored.Page page = block.page(member.profile());
        return page == null ? null : page.reports();
    }
}
