package dev.dateline.ingest;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Refuses a document that is deeper or of more parts than a feed while it is parsed: what is made of it calls itself at each level
 * and takes many times the memory of its bytes.
 */
final class FeedLimits extends XMLFilterImpl {

    private static final int MAX_DEPTH = 256;
    private static final int MAX_PARTS = 250_000;

    private int depth;
    private int parts;

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        parts += 1 + attributes.getLength();
        if (depth > MAX_DEPTH) {
            throw new SAXException("more than " + MAX_DEPTH + " elements within one another");
        }
        if (parts > MAX_PARTS) {
            throw new SAXException("more than " + MAX_PARTS + " elements and attributes");
        }
        super.startElement(uri, localName, name, attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        depth--;
        super.endElement(uri, localName, name);
    }
}
