package be.datacoach.administration.web;

import be.datacoach.access.token.ApiToken;
import be.datacoach.access.token.FindTokens;
import be.datacoach.access.token.MakeToken;
import be.datacoach.access.token.RevokeToken;
import be.datacoach.access.token.Scope;
import be.datacoach.platform.Phrases;
import be.datacoach.platform.web.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The tokens of other systems: what each is for, until when, and the way to end it. A new one is shown once. */
@Named
@RequestScoped
public class AdminTokensView {
    private static final String SECRET = AdminTokensView.class.getName();
    private static final int USUAL_DAYS = 90;
    private static final List<Integer> DAYS = List.of(7, 30, USUAL_DAYS, 365);

    /** One token, in words. */
    public record Row(
            String uid, String name, String owner, List<String> scopes, String until, String used, boolean open) {}

    @Inject
    private FindTokens findTokens;

    @Inject
    private MakeToken makeToken;

    @Inject
    private RevokeToken revokeToken;

    @Inject
    private Clock clock;

    private @Nullable String name;
    private String[] scopes = {};
    private Integer days = USUAL_DAYS;
    private @Nullable Optional<String> secret;

    public String make() {
        String called = Optional.ofNullable(name).orElse("").strip();
        if (called.length() > 120) {
            Say.wrong("name", "admin_tokens.message.error.name");
            return "";
        }
        MakeToken.Made made = makeToken.make(new ApiToken.Wish(
                called,
                Stream.of(scopes).map(Scope::valueOf).collect(Collectors.toSet()),
                Duration.ofDays(DAYS.contains(days) ? days : USUAL_DAYS)));
        Faces.setSessionAttribute(SECRET, made.secret());
        return "/admin/tokens?faces-redirect=true";
    }

    public String revoke() {
        String called = revokeToken.revoke(
                Optional.ofNullable(Faces.getRequestParameter("token")).orElse(""));
        Say.done("admin_tokens.message.info.revoked", called);
        return "/admin/tokens?faces-redirect=true";
    }

    /** Whether the page comes from making one: its secret is shown now, and never again. */
    public boolean isJustMade() {
        return !getSecret().isEmpty();
    }

    public String getSecret() {
        Optional<String> shown = secret;
        if (shown == null) {
            HttpSession session = Faces.getSession();
            shown = Optional.ofNullable((String) session.getAttribute(SECRET));
            session.removeAttribute(SECRET);
            secret = shown;
        }
        return shown.orElse("");
    }

    public List<Row> getRows() {
        return findTokens.all().stream().map(this::row).toList();
    }

    private Row row(FindTokens.Found found) {
        ApiToken token = found.token();
        String until = token.revokedAt().isPresent()
                ? phrases().say("admin_tokens.revoked")
                : found.open() ? day(token.expiresAt()) : phrases().say("admin_tokens.expired", day(token.expiresAt()));
        return new Row(
                token.uid(),
                token.name(),
                found.owner(),
                token.scopes().stream().map(AdminTokensView::label).toList(),
                until,
                token.usedAt().map(this::day).orElseGet(() -> phrases().say("admin_tokens.unused")),
                found.open());
    }

    private String day(Instant moment) {
        return phrases().day(moment, clock);
    }

    public List<Choice<String>> getAllScopes() {
        return Stream.of(Scope.values())
                .map(scope -> new Choice<>(scope.name(), label(scope)))
                .toList();
    }

    private static String label(Scope scope) {
        return phrases().say("admin_tokens.scope." + scope.name());
    }

    public List<Choice<Integer>> getAllDays() {
        return DAYS.stream()
                .map(each -> new Choice<>(each, phrases().say("admin_tokens.days", each)))
                .toList();
    }

    private static Phrases phrases() {
        return Phrases.in(Faces.getLocale());
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes.clone();
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
