package weeknote.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.UiTest;

@UiTest
class OwnedPopupTest {

    private static final double LINE = 20;
    private static final double GAP = 4;

    private final FxRobot robot = new FxRobot();
    private final Pane owner = new Pane();
    private final Region content = new Region();
    private OwnedPopup popup;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        popup = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new OwnedPopup(content));
        stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Stage());
        robot.interact(() -> {
            stage.setScene(new Scene(owner, 400, 300));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            popup.hide();
            stage.close();
        });
    }

    private void show(double height, Bounds line) {
        robot.interact(() -> {
            content.setPrefSize(200, height);
            popup.show(owner, line);
        });
        robot.interact(() -> content.getScene().getRoot().layout());
    }

    private static Bounds lineAt(double y) {
        return new BoundingBox(100, y, 1, LINE);
    }

    private Bounds shown() {
        return content.localToScreen(content.getLayoutBounds());
    }

    @Test
    void itIsRightBelowTheLine() {
        show(120, lineAt(100));
        assertEquals(100 + LINE + GAP, shown().getMinY());
    }

    @Test
    void itIsRightAboveTheLineWhereThereIsNoRoomBelow() {
        double last = Screen.getPrimary().getVisualBounds().getMaxY() - 2 * LINE;
        show(120, lineAt(last));
        assertEquals(last - GAP, shown().getMaxY());
    }

    @Test
    void itStaysAtTheLineWhenItShrinks() {
        double last = Screen.getPrimary().getVisualBounds().getMaxY() - 2 * LINE;
        show(400, lineAt(last));
        show(60, lineAt(last));
        assertEquals(last - GAP, shown().getMaxY());
        show(60, lineAt(100));
        assertEquals(100 + LINE + GAP, shown().getMinY());
    }
}
