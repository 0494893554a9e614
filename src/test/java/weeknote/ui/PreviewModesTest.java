package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.markdown.VisibleText.Place;
import weeknote.session.Preview;
import weeknote.site.Site;

/// The preview alone, light, as wide as a phone, larger.
class PreviewModesTest extends WindowTest {

    @BeforeEach
    void openTheNote() throws Exception {
        open("# Title\n\nWords.\n");
    }

    @Test
    void aPageOfAPhonesWidthIsThatOfAPhoneAtEverySize() {
        double wide = number("window.innerWidth");
        choose("_Phone Width");
        window.until(() -> number("window.innerWidth") == 390);
        choose("L_arger Preview");
        window.until(() -> number("window.innerWidth") == 390);
        choose("_Smaller Preview");
        choose("_Phone Width");
        window.until(() -> number("window.innerWidth") == wide);
    }

    @Test
    void aPageThatIsAlwaysLightIsLightInADarkWindow() {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> window.window().settings().setTheme(Theme.DARK));
        assertEquals("rgb(22, 24, 29)", paper());
        choose("Always _Light");
        assertEquals("rgb(255, 255, 255)", paper());
        choose("Always _Light");
        assertEquals("rgb(22, 24, 29)", paper());
    }

    @Test
    void inReadingModeThePreviewIsAloneAndHasTheKeyboard() {
        choose("_Reading Mode");
        assertFalse(window.window().panes().showsSource());
        assertTrue(robot.lookup(".web-view").query().isFocused());
        choose("_Reading Mode");
        assertTrue(window.window().panes().showsSource());
        assertTrue(window.source().isFocused());
    }

    @Test
    void escapeLeadsOutOfReadingModeHoweverThatWasEntered() {
        choose("_Reading Mode");
        assertTrue(window.says("Esc leads back"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.window().panes().showsSource());
        assertTrue(window.source().isFocused());
        assertFalse(window.says("Esc leads back"));
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
        assertFalse(window.window().panes().showsSource());
        robot.push(KeyCode.ESCAPE);
        assertTrue(window.source().isFocused());
    }

    @Test
    void aDoubleClickInReadingModeEditsThere() {
        choose("_Reading Mode");
        window.settle();
        window.awaitFrames();
        robot.doubleClickOn(start("Words"));
        window.until(() -> window.source().isFocused());
        robot.write("Many ");
        assertEquals("# Title\n\nMany Words.\n", window.source().getText());
    }

    /// Just within the first letter of a word.
    private Point2D start(String word) {
        String text = window.view().session().text();
        Place place = Preview.of(text, Site.NONE).visibleText().placeOf(text.indexOf(word));
        Bounds letter =
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000, () -> window.preview().onScreen(place).orElseThrow());
        return new Point2D(letter.getMinX() + 1, letter.getCenterY());
    }

    @Test
    void thePreviewIsZoomedAlone() {
        double size = letters();
        double width = number("window.innerWidth");
        choose("L_arger Preview");
        window.until(() -> number("window.innerWidth") < width);
        assertEquals(size, letters());
    }

    private void choose(String name) {
        MenuBar bar = robot.lookup(".menu-bar").query();
        robot.interact(() ->
                bar.getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(PreviewMenu.class::isInstance)
                        .flatMap(menu -> ((PreviewMenu) menu).getItems().stream())
                        .filter(item -> name.equals(item.getText()))
                        .forEach(PreviewModesTest::click));
    }

    private static void click(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    /// How wide a word of the source is.
    private double letters() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> window.source().getCharacterBoundsOnScreen(2, 7).orElseThrow().getWidth());
    }

    private double number(String script) {
        return ((Number) window.inPreview(script)).doubleValue();
    }

    private String paper() {
        return String.valueOf(
                window.inPreview("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
