package org.doudi.papers.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// 二维码: what is drawn is read back.
class QrPngTest {
    @Test
    void whatIsDrawnIsRead() throws Exception {
        String text = "doudi-slip/1 乌办反〔2026〕0001号 0123456789abcdef";

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(QrPng.of(text)));

        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                        .getText())
                .isEqualTo(text);
    }
}
