package org.doudi.evaluation.adapter.rest;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// 二维码, one unit to a module, with the quiet zone of four that the standard asks for.
final class QrSvg {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private QrSvg() {}

    static String of(String text) {
        try {
            return svg(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalStateException("a link of this length fits any QR", e);
        }
    }

    private static String svg(BitMatrix modules) {
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%2$d" fill="#fff"/><path fill="#000" d="%3$s"/></svg>
                """.formatted(modules.getWidth(), modules.getHeight(), dark);
    }
}
