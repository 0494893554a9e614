package weeknote.ui;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/// A picture of a window, taken when it has come to rest: when some pictures in a row are the same.
final class Screenshot {

    private static final Duration INTERVAL = Duration.millis(60);

    /// How many pictures in a row must be the same: a WebView paints some frames after its page has
    /// changed.
    private static final int SAME = 4;

    /// How many pictures are taken at most while the window does not come to rest.
    private static final int MOST = 300;

    private final Scene scene;
    private final BooleanSupplier settled;
    private final Consumer<byte[]> taken;
    private int[] last = {};
    private int same;
    private int count;

    private Screenshot(Scene scene, BooleanSupplier settled, Consumer<byte[]> taken) {
        this.scene = scene;
        this.settled = settled;
        this.taken = taken;
    }

    /// Takes the picture.
    ///
    /// @param settled whether everything is there that is to be seen
    /// @param taken gets the picture as PNG, on the JavaFX thread
    static void take(Scene scene, BooleanSupplier settled, Consumer<byte[]> taken) {
        new Screenshot(scene, settled, taken).later();
    }

    private void later() {
        var pause = new PauseTransition(INTERVAL);
        pause.setOnFinished(event -> look());
        pause.play();
    }

    private void look() {
        count++;
        if (count < MOST && !settled.getAsBoolean()) {
            later();
            return;
        }
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        same = Arrays.equals(pixels, last) ? same + 1 : 0;
        last = pixels;
        if (same == SAME || count >= MOST) {
            taken.accept(png(pixels, width, height));
        } else {
            later();
        }
    }

    private static byte[] png(int[] pixels, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
