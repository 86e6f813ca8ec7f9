package dev.dateline.text;

/** Reads numbers in digits. */
final class Digits {

    private static final int MOST = 9;

    private Digits() {}

    /** The value of digits with commas between them, or -1 where there is a full stop or a tenth digit. */
    static int value(String text, int start, int end) {
        int value = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                return -1;
            }
            if (c != ',') {
                value = value * 10 + (c - '0');
                digits++;
            }
            if (digits > MOST) {
                return -1;
            }
        }
        return value;
    }
}
