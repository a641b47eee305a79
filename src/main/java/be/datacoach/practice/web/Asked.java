package be.datacoach.practice.web;

import be.datacoach.adaptation.curriculum.BlockId;
import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address asks for; forms on these pages send it along. */
final class Asked {
    private Asked() {}

    static ModuleId module() {
        return new ModuleId(parameter("module"));
    }

    static BlockId block() {
        return new BlockId(parameter("block"));
    }

    /** Another attempt at a quiz. */
    static boolean again() {
        return !parameter("again").isEmpty();
    }

    /** Sent from the questions, not from the page that tells how they went. */
    static boolean fromQuestions() {
        return !parameter("questions").isEmpty();
    }

    private static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
