package be.datacoach.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Which entry of the menu stands out: that of the page itself, or of the page below which it stands. */
@Named
@RequestScoped
public class MenuSection {
    /**
     * @param outcome the page of the entry, from the root
     * @param below names of pages in the same folder that stand below it, with spaces between them
     * @return for {@code aria-current}: {@code page}, {@code true} for a page below it, nothing elsewhere
     */
    public @Nullable String current(String outcome, @Nullable String below) {
        return current(Faces.getViewId(), outcome, below == null ? "" : below);
    }

    static @Nullable String current(@Nullable String view, String outcome, String below) {
        if (view == null) return null;
        String page = view.replaceFirst("\\.xhtml$", "");
        if (page.equals(outcome)) return "page";
        String folder = outcome.substring(0, outcome.lastIndexOf('/') + 1);
        boolean stands =
                page.startsWith(folder) && List.of(below.split(" ", -1)).contains(page.substring(folder.length()));
        return stands ? "true" : null;
    }
}
