package weeknote.assist.navigation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// How large an image is; 0 by 0 if its format is not known to ImageIO, as SVG.
record PixelSize(int width, int height) {

    /// Reads the head of the image alone.
    static PixelSize of(byte[] content) throws IOException {
        try (ImageInputStream stream =
                ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return new PixelSize(0, 0);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return new PixelSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
