package be.datacoach.catalogue.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command for a shell: its words as UTF-8, its outcome as exit code, and never a stack trace. */
final class Shell {

    /** Something that can be typed in a shell. */
    interface Command {
        Exit run(Invocation invocation, Output output);
    }

    private Shell() {}

    static void run(Command command, String... words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        Exit exit = run(command, new Output(Invocation.of(words), out));
        out.flush();
        System.exit(exit.code());
    }

    static Exit run(Command command, Output output) {
        Invocation invocation = output.invocation();
        if (!invocation.wrong().isEmpty()) {
            output.say("command_shell.option", String.join(" ", invocation.wrong()));
            return Exit.UNREADABLE;
        }
        try {
            return command.run(invocation, output);
        } catch (RuntimeException surprise) {
            output.say("command_shell.surprise", surprise.toString());
            return Exit.UNREADABLE;
        }
    }
}
