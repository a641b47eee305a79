package be.datacoach.authoring.begin;

import be.datacoach.adaptation.curriculum.ModuleId;
import java.util.Collection;

/** The code of a module: an M and its number; a B and its number for those of counsellors that come with the application. */
public final class ModuleCode {

    /** Two to four digits. */
    public static final String PATTERN = "[BM]\\d{2,4}";

    private ModuleCode() {}

    /** The one behind the highest of these. */
    static ModuleId next(Collection<ModuleId> known) {
        int highest = known.stream()
                .map(ModuleId::code)
                .filter(code -> code.matches(PATTERN) && code.startsWith("M"))
                .mapToInt(code -> Integer.parseInt(code.substring(1)))
                .max()
                .orElse(0);
        return new ModuleId("M%02d".formatted(highest + 1));
    }
}
