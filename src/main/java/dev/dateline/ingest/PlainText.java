package dev.dateline.ingest;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** HTML as plain text: paragraphs are parted by blank lines, what a reader does not see is left out. */
final class PlainText {

    private PlainText() {}

    /** The text of a piece of HTML; text without markup stays as it is, white space folded. */
    static String of(@Nullable String html) {
        if (html == null) {
            return "";
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style, template, noscript, figure, iframe").remove();
        Paragraphs paragraphs = new Paragraphs();
        body.traverse(paragraphs);
        return paragraphs.text.toString().strip();
    }

    /** Collects text; a block or a line break ends a paragraph. */
    private static final class Paragraphs implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (isBlock(node)) {
                endParagraph();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBlock(node)) {
                endParagraph();
            }
        }

        private static boolean isBlock(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void append(String words) {
            words.codePoints().forEach(c -> {
                if (!Character.isWhitespace(c) && c != '\u00A0') {
                    text.appendCodePoint(c);
                } else if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            });
        }

        private void endParagraph() {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append("\n\n");
            }
        }
    }
}
