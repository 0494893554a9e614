package weeknote;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Comparator;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

/// Tests that open windows. One that fails leaves none open: the keys of the next would go to it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("ui")
@ExtendWith(UiTest.ClosedWindows.class)
public @interface UiTest {

    /// Closes what a test has left open.
    final class ClosedWindows implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, ClosedWindows::close);
        }

        /// Menus and cards first: JavaFX 26.0.1 fails in `PopupWindow` where their window goes.
        private static void close() {
            Window.getWindows().stream()
                    .sorted(Comparator.comparing(Stage.class::isInstance))
                    .toList()
                    .forEach(Window::hide);
        }
    }
}
