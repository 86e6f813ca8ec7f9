package dev.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;

/** The elements of a document that are entries of the feed, in the order in which the feed library gives them. */
final class EntryElements {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private EntryElements() {}

    static List<Element> of(Document document) {
        List<Element> entries = new ArrayList<>();
        for (Element child : document.getRootElement().getChildren()) {
            if (ENTRIES.contains(child.getName())) {
                entries.add(child);
            } else if (child.getName().equals("channel")) {
                child.getChildren().stream()
                        .filter(item -> ENTRIES.contains(item.getName()))
                        .forEach(entries::add);
            }
        }
        return entries;
    }
}
