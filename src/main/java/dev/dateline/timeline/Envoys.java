package dev.dateline.timeline;

import dev.dateline.actor.ActorKind;
import dev.dateline.event.EventMention;
import dev.dateline.event.EventType;
import dev.dateline.event.Participant;
import dev.dateline.event.Role;
import dev.dateline.text.Spaces;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Who acted for the parties, where another person makes it another event: who met or spoke with whom, who travelled, and who said it. Each is written as the id
 * of the party and the name in lower case: {@code CHN=li qiang}.
 */
final class Envoys {

    private static final char NAME = '=';

    private Envoys() {}

    /** Those whom a mention names, sorted. */
    static List<String> of(EventMention mention) {
        EventType type = mention.type();
        boolean mutual = isMutual(mention);
        if (!mutual && type != EventType.VISIT && !type.isByWord()) {
            return List.of();
        }
        TreeSet<String> envoys = new TreeSet<>();
        for (Participant party : mention.participants()) {
            String via = party.via();
            if (via != null && (mutual || party.role() == Role.AGENT) && party.hasNamedPerson()) {
                envoys.add(Spaces.single(party.id() + NAME + via.toLowerCase(Locale.ROOT)));
            }
        }
        return List.copyOf(envoys);
    }

    /** Whether all do the same: in a call, a meeting, a summit of two; but whoever is named as at the summit of a body, it is that. */
    private static boolean isMutual(EventMention mention) {
        return switch (mention.type()) {
            case CALL, MEETING -> true;
            case SUMMIT -> mention.participants().stream().noneMatch(party -> party.kind() == ActorKind.BODY);
            default -> false;
        };
    }

    /** Whether some party sent one person there, and another here. */
    static boolean differ(List<String> here, List<String> there) {
        for (String envoy : here) {
            int name = envoy.indexOf(NAME) + 1;
            for (String other : there) {
                if (other.regionMatches(0, envoy, 0, name) && !sharesWord(envoy, other, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some party sent one person there and here. */
    static boolean share(List<String> here, List<String> there) {
        for (String envoy : here) {
            if (there.contains(envoy)) {
                return true;
            }
        }
        return false;
    }

    /** "George W. Bush" is "George Bush", and "Hu" is "Hu Jintao". */
    private static boolean sharesWord(String envoy, String other, int name) {
        for (int from = name, end; from < envoy.length(); from = end + 1) {
            end = endOfWord(envoy, from);
            if (hasWord(other, name, envoy, from, end - from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String names, int name, String envoy, int word, int length) {
        for (int from = name, end; from < names.length(); from = end + 1) {
            end = endOfWord(names, from);
            if (end - from == length && names.regionMatches(from, envoy, word, length)) {
                return true;
            }
        }
        return false;
    }

    private static int endOfWord(String names, int from) {
        int space = names.indexOf(' ', from);
        return space < 0 ? names.length() : space;
    }
}
