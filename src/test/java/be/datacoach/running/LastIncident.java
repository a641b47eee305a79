package be.datacoach.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tells with the failure of a test what surprised the server last: a page says no more than that something did. */
final class LastIncident implements TestExecutionExceptionHandler {
    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        try {
            failure.addSuppressed(
                    new AssertionError(new Visitor().get("/trial/incidents").body()));
        } catch (RuntimeException silent) {
            failure.addSuppressed(silent);
        }
        throw failure;
    }
}
