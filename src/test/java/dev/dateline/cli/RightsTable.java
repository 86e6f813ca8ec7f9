package dev.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The table of least rights in docs/operations.md: {@code | `run` | topic `articles` | Read, DescribeConfigs |}. */
final class RightsTable {

    private static final Path PAGE = Path.of("docs", "operations.md");

    private final List<String[]> rows;

    private RightsTable(List<String[]> rows) {
        this.rows = rows;
    }

    static RightsTable read() throws IOException {
        List<String[]> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| command | on | rights |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|", -1))
                .toList();
        return new RightsTable(rows);
    }

    /** The rights of a command, each by itself, for a user. */
    List<AclBinding> of(String command, String user) {
        List<AclBinding> rights = new ArrayList<>();
        for (String[] row : rows) {
            if (row[1].strip().equals("`" + command + "`")) {
                ResourcePattern on = resource(row[2].strip());
                for (String right : row[3].split(",", -1)) {
                    AclOperation operation = operation(right.strip());
                    rights.add(new AclBinding(
                            on, new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW)));
                }
            }
        }
        return rights;
    }

    private static AclOperation operation(String name) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && i > 0) {
                constant.append('_');
            }
            constant.append(name.charAt(i));
        }
        return AclOperation.valueOf(constant.toString().toUpperCase(Locale.ROOT));
    }

    /** As in: topic `articles`, topics `dateline-*`, group `dateline`, transactional ids `dateline-*`. */
    private static ResourcePattern resource(String text) {
        String name = text.substring(text.indexOf('`') + 1, text.lastIndexOf('`'));
        ResourceType type = text.startsWith("topic")
                ? ResourceType.TOPIC
                : text.startsWith("group") ? ResourceType.GROUP : ResourceType.TRANSACTIONAL_ID;
        return name.endsWith("*")
                ? new ResourcePattern(type, name.substring(0, name.length() - 1), PatternType.PREFIXED)
                : new ResourcePattern(type, name, PatternType.LITERAL);
    }
}
