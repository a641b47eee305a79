package be.datacoach.authoring.web;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** What the address asks for; forms on these pages send it along. */
public final class Asked {
    private Asked() {}

    public static ModuleId module() {
        return new ModuleId(parameter("module"));
    }

    /** The id of a block; empty for what stands around the blocks. */
    public static String block() {
        return parameter("block");
    }

    /** A whole number, or -1. */
    public static int number(String name) {
        String sent = parameter(name);
        return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    public static String parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
