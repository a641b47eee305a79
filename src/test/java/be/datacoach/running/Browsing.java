package be.datacoach.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;

/**
 * Extend this to use the application in a real browser. Every test begins with a fresh {@link #page}, 1280 wide, in
 * Dutch and light; it fails when the page wrote an error to the console (a refused script, a missing file).
 */
public abstract class Browsing extends RunningDatacoach {
    protected static final int PHONE = 320;
    protected static final int TALL_PHONE = 360;
    protected static final int LAPTOP = 1280;

    private static final String NOWHERE = "about:blank";

    /** What {@link #page} wrote to the console as an error. A test that expects some clears it. */
    protected final List<String> consoleErrors = new ArrayList<>();

    protected Page page;
    private BrowserContext context;

    @BeforeEach
    void openBrowser() {
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(ADDRESS.toString())
                        .setLocale("nl-BE")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(LAPTOP, 900));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        page.onConsoleMessage(this::remember);
        page.onPageError(consoleErrors::add);
    }

    @AfterEach
    void closeBrowser() {
        List<String> errors = List.copyOf(consoleErrors);
        close(context);
        Assertions.assertEquals(List.of(), errors, "errors in the browser's console");
    }

    /** Chromium forgets that it was told to close a page where another page arrives at that very moment: then we wait for ever. */
    private static void close(BrowserContext context) {
        for (Page open : context.pages()) {
            for (int goes = 0; !open.isClosed() && !open.url().equals(NOWHERE) && goes < 5; goes++) {
                try {
                    open.navigate(NOWHERE);
                } catch (PlaywrightException overtaken) {
                    open.waitForLoadState();
                }
            }
        }
        context.close();
    }

    /** What somebody does who was never here, in a browser of their own. */
    protected void asSomebodyElse(Consumer<Page> doing) {
        BrowserContext own = page.context().browser().newContext();
        try {
            doing.accept(own.newPage());
        } finally {
            close(own);
        }
    }

    private void remember(ConsoleMessage message) {
        if (message.type().equals("error")) {
            consoleErrors.add(message.text() + " " + message.location());
        }
    }

    /** Makes the window this wide. */
    protected void widen(int width) {
        page.setViewportSize(width, 900);
    }

    protected void inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    protected void inTheLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Logs in by the form, as one of the demo accounts or with the password they share. */
    protected void logInAs(String username) {
        page.navigate("/login");
        page.getByLabel("Gebruikersnaam").fill(username);
        page.getByLabel("Wachtwoord").fill("datacoach-demo");
        page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    /** Keeps a picture of the whole page as target/screenshots/NAME.png, for who asks for pictures (-Ddatacoach.pictures). */
    protected void screenshot(String name) {
        if (System.getProperty("datacoach.pictures") == null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** Fails on any barrier that axe finds on the page as it is now, best practices included. */
    protected void assertNoBarriers() {
        Accessibility.assertNoBarriers(page);
    }

    /** The same on a phone and on a laptop, in other colours too; and nothing sticks out on the smallest screen. */
    protected void assertNoBarriersAnywhere() {
        inTheLight();
        widen(PHONE);
        assertNoBarriers();
        Accessibility.assertNoSidewaysScrolling(page);
        widen(LAPTOP);
        assertNoBarriers();
        inTheDark();
        Accessibility.assertNoBarriersOfColour(page);
        inTheLight();
    }
}
