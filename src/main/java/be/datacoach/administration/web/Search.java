package be.datacoach.administration.web;

import be.datacoach.platform.Sorting;
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

    @Inject
    @Param(name = "state")
    private @Nullable String state;

    @Inject
    @Param(name = "role")
    private @Nullable String role;

    @Inject
    @Param(name = "level")
    private @Nullable String level;

    @Inject
    @Param(name = "size")
    private @Nullable String size;

    @Inject
    @Param(name = "sort")
    private @Nullable String sort;

    @Inject
    @Param(name = "group")
    private @Nullable String group;

    @Inject
    @Param(name = "of")
    private @Nullable String of;

    /** Uid of what listed schools belong to. */
    public String getGroup() {
        return said(group);
    }

    /** For whom, where a listing is about that. */
    public String getOf() {
        return said(of);
    }

    public String getState() {
        return said(state);
    }

    public String getRole() {
        return said(role);
    }

    public String getLevel() {
        return said(level);
    }

    public String getSize() {
        return said(size);
    }

    /** Which of the listings that one page has. */
    public String getKind() {
        return said(kind);
    }

    /** As the address says it; a form that searches again keeps it. */
    public String getSort() {
        return said(sort);
    }

    public Sorting sorting() {
        return Sorting.of(getSort());
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
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
