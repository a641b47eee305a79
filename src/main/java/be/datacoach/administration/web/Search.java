package be.datacoach.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What a listing was asked for in its address: {@code ?q=lies&page=2}. So a search can be kept, shared and gone back to. */
@Named
@RequestScoped
public class Search {
    static final int SIZE = 25;
    private static final int LAST = 100_000;

    @Inject
    @Param(name = "q")
    private @Nullable String text;

    @Inject
    @Param(name = "page")
    private @Nullable String page;

    @Inject
    @Param(name = "kind")
    private @Nullable String kind;

    /** Which of the listings that one page has. */
    public String getKind() {
        return kind == null ? "" : kind;
    }

    public boolean isOfAKind() {
        return !getKind().isEmpty();
    }

    public String getText() {
        return text == null ? "" : text;
    }

    public boolean isAsked() {
        return !getText().isBlank();
    }

    /** What cannot be a number of a page means the first. */
    public int getPage() {
        if (page == null || !page.matches("[1-9]\\d{0,5}")) {
            return 1;
        }
        return Math.min(LAST, Integer.parseInt(page));
    }
}
