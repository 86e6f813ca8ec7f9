package dev.dateline.bench;

import java.util.Locale;
import java.util.Map;

/**
 * Bars of figures that share a unit, as SVG.
 *
 * @param title stands above
 * @param values what each bar shows, by its label
 */
record BarChart(String title, Map<String, Double> values) {

    private static final int WIDTH = 720;
    private static final int LABELS = 320;
    private static final int ROW = 26;
    private static final int TOP = 34;

    String svg() {
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">%n<text x=\"8\" y=\"20\" font-weight=\"bold\">%s</text>%n",
                WIDTH,
                TOP + ROW * values.size() + 8,
                escaped(title)));
        int row = 0;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            int y = TOP + ROW * row++;
            double length = (WIDTH - LABELS - 80) * value.getValue() / most;
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"8\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"18\" fill=\"#4a7ba6\"/>"
                            + "<text x=\"%.1f\" y=\"%d\">%,.0f</text>%n",
                    y + 14,
                    escaped(value.getKey()),
                    LABELS,
                    y,
                    length,
                    LABELS + length + 6,
                    y + 14,
                    value.getValue()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
