package weeknote.ui.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// An image in [WebP](https://www.rfc-editor.org/rfc/rfc9649), which the WebView does not show, as
/// PNG, which it does.
final class WebpImage {

    static final String MEDIA_TYPE = "image/webp";

    /// A small file may claim to be huge; so many pixels are 200 MB.
    private static final long MOST_PIXELS = 50_000_000;

    private WebpImage() {}

    /// The first picture of an image.
    ///
    /// @throws IOException if it is no WebP, or larger than can be shown
    static byte[] toPng(byte[] webp) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("webp").next();
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(webp))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new IOException("The image is too large to be shown.");
            }
            BufferedImage image = reader.read(0);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } finally {
            reader.dispose();
        }
    }
}
