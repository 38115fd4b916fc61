package org.doudi.papers.pdf;

/// A text as it is set: what moves a typewriter's carriage becomes a new line or a space.
final class Printable {
    private Printable() {}

    static String of(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    }
}
