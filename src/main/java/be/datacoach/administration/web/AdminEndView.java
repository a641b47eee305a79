package be.datacoach.administration.web;

import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Archives, opens again or erases the school, cohort, group or team that the page is about. */
@Named
@RequestScoped
public class AdminEndView {
    private static final String KEY = "admin_end.";

    @Inject
    private Endings endings;

    private @Nullable Set<String> held;

    public String archive() {
        ways().archive().accept(uid());
        return done("archived.");
    }

    public String reopen() {
        ways().reopen().accept(uid());
        return done("reopened.");
    }

    public String erase() {
        if (Faces.getRequestParameter("sure") == null) {
            Say.first(KEY + "message.warn.sure");
            return here();
        }
        Set<String> stillHeld = ways().erase().apply(uid());
        if (!stillHeld.isEmpty()) {
            Say.first(KEY + "held." + getKind(), words(stillHeld));
            return here();
        }
        Say.done(KEY + "message.info.erased." + getKind());
        return ways().after() + "?faces-redirect=true";
    }

    private String done(String what) {
        Say.done(KEY + "message.info." + what + getKind());
        return here();
    }

    private String here() {
        return "/admin/" + getKind() + "?faces-redirect=true&uid=" + uid();
    }

    /** What the page is about, as its address says it. */
    public String getKind() {
        return Faces.getViewId().replaceAll("^/admin/|\\.xhtml$", "");
    }

    private Endings.Ways ways() {
        return endings.of(getKind());
    }

    private static String uid() {
        return Optional.ofNullable(Faces.getRequestParameter("uid")).orElse("");
    }

    public boolean isErasable() {
        return held().isEmpty();
    }

    /** Why it cannot be erased. */
    public String getWhyNot() {
        return phrases().say(KEY + "held." + getKind(), words(held()));
    }

    private Set<String> held() {
        if (held == null) held = ways().held().apply(uid());
        return held;
    }

    private String words(Set<String> tables) {
        return tables.stream()
                .map(table -> KEY + "held.by." + table)
                .flatMap(key -> Stream.of(key + "." + getKind(), key, KEY + "held.by.other")
                        .filter(phrases()::has)
                        .limit(1))
                .distinct()
                .map(key -> phrases().say(key))
                .collect(Collectors.joining(", "));
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }
}
