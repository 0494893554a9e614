package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import weeknote.site.WindowPlace;

class WindowBoundsTest {

    private static final List<Rectangle2D> TWO_SCREENS =
            List.of(new Rectangle2D(0, 0, 1600, 900), new Rectangle2D(1600, 0, 2000, 1200));

    private static WindowPlace clamped(double x, double y, double width, double height) {
        return WindowBounds.clamped(new WindowPlace(x, y, width, height, false), TWO_SCREENS);
    }

    @Test
    void aWindowThatIsSeenStays() {
        assertEquals(new WindowPlace(1700, 50, 1000, 700, false), clamped(1700, 50, 1000, 700));
    }

    @Test
    void oneThatIsPartlySeenComesIn() {
        assertEquals(new WindowPlace(600, 200, 1000, 700, false), clamped(700, 800, 1000, 700));
    }

    @Test
    void oneOfAScreenThatIsGoneComesWhereTheSystemPutsIt() {
        assertEquals(
                new WindowPlace(Double.NaN, Double.NaN, 1000, 700, false),
                clamped(-3000, 0, 1000, 700));
    }

    @Test
    void noWindowIsLargerThanItsScreen() {
        assertEquals(new WindowPlace(0, 0, 1600, 900, false), clamped(-100, 10, 1900, 1400));
    }
}
