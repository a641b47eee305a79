package be.datacoach.intake.web;

import be.datacoach.access.CurrentUser;
import be.datacoach.access.Permission;
import be.datacoach.intake.ReadWishes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** On every page of the learner: how they like pages to be. */
@Named
@RequestScoped
public class PageWishes {
    private static final String ALOUD = "ALOUD";

    @Inject
    private ReadWishes readWishes;

    @Inject
    private CurrentUser user;

    private Set<String> wishes = Set.of();

    @PostConstruct
    void read() {
        if (user.may(Permission.LEARN)) wishes = readWishes.read().wishes();
    }

    /** Names for the style sheet: {@code wish-larger wish-plain}. */
    public String getStyleClass() {
        return wishes.stream()
                .sorted()
                .map(wish -> "wish-" + wish.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    public boolean isAloud() {
        return wishes.contains(ALOUD);
    }
}
