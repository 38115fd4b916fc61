package org.doudi.reporting.adapter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A spreadsheet, read by its own XML and not by the library that wrote it.
public record Xlsx(Map<String, String> files) {
    public static Xlsx of(byte[] bytes) {
        Map<String, String> files = new TreeMap<>();
        try {
            Path file = Files.write(Files.createTempFile("sheet", ".xlsx"), bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    files.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("no spreadsheet", e);
        }
        return new Xlsx(files);
    }

    /// The texts of each row, sheet after sheet.
    public List<List<String>> rows() {
        return sheets().stream()
                .flatMap(sheet -> all(document(sheet).getDocumentElement(), "row"))
                .map(row -> all(row, "t").map(Element::getTextContent).toList())
                .toList();
    }

    /// The same, with numbers, each as short as it can be written.
    public List<List<String>> values() {
        return sheets().stream()
                .flatMap(sheet -> all(document(sheet).getDocumentElement(), "row"))
                .map(row -> all(row, "c")
                        .filter(cell -> !cell.getTextContent().isEmpty())
                        .map(Xlsx::value)
                        .toList())
                .toList();
    }

    private static String value(Element cell) {
        String text = cell.getTextContent();
        return cell.getElementsByTagName("v").getLength() == 0
                ? text
                : new BigDecimal(text).stripTrailingZeros().toPlainString();
    }

    public long formulas() {
        return sheets().stream()
                .flatMap(sheet -> all(document(sheet).getDocumentElement(), "f"))
                .count();
    }

    public List<String> sheets() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith("xl/worksheets/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Document document(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML: " + xml, e);
        }
    }

    private static Stream<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
