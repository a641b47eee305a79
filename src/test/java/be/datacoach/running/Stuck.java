package be.datacoach.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.PreInterruptCallback;
import org.junit.jupiter.api.extension.PreInterruptContext;

/** Tells what the servers of this JVM are doing, when a test waits for them in vain. */
final class Stuck implements PreInterruptCallback {
    @Override
    public void beforeThreadInterrupt(PreInterruptContext interrupt, ExtensionContext test) {
        System.err.println(test.getDisplayName() + " waits too long in\n" + stack(interrupt.getThreadToInterrupt())
                + "\nMeanwhile, of the server:\n" + whatServersDo());
    }

    private static String stack(Thread waiting) {
        return Arrays.stream(waiting.getStackTrace()).map(Object::toString).collect(Collectors.joining("\n"));
    }

    /** The threads that are in our own code, and where. */
    static String whatServersDo() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .map(Stuck::threads)
                .collect(Collectors.joining("\n"));
    }

    private static String threads(ProcessHandle server) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asked = new ProcessBuilder(jcmd.toString(), String.valueOf(server.pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            String all = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n"))
                    .filter(thread -> thread.contains("at be.datacoach") || thread.contains("deadlock"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
