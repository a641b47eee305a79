package be.datacoach.access.rights;

import be.datacoach.access.Accounts;
import be.datacoach.access.quiet.MailChoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept on people by the account, and by what the platform does for everybody. */
@ApplicationScoped
public class AccountHolding implements Holding {
    private static final List<Claim> CLAIMS = List.of(
            Claim.of("account_role").by("account_id").shows("role").withoutId().erased(),
            Claim.of("access_link")
                    .by("account_id")
                    .shows("kind", "made_at", "expires_at", "ended_at")
                    .keepsBack("digest", "asked_from")
                    .erased(),
            Claim.of("api_token")
                    .by("account_id")
                    .shows("name", "scopes", "made_at", "expires_at", "revoked_at", "used_at")
                    .keepsBack("digest", "window_at", "used_in_window")
                    .erased(),
            Claim.of("kept_reply")
                    .by("account_id")
                    .shows("made_at")
                    .keepsBack("request_key", "request", "location")
                    .erased(),
            Claim.of("mail_choice")
                    .by("account_id")
                    .shows("quiet", "chosen_at")
                    .withoutId()
                    .erased(),
            Claim.of("quiet_key").nobody(),
            Claim.of("mail")
                    .byAddress("recipient")
                    .shows("subject", "plain", "asked_at", "state", "ended_at")
                    .keepsBack(
                            "language",
                            "html",
                            "unsubscribe",
                            "failures",
                            "not_before",
                            "lease",
                            "leased_until",
                            "problem")
                    .erased(),
            Claim.of("work_job")
                    .byUid("asked_by")
                    .shows("kind", "asked_at", "state", "ended_at")
                    .keepsBack(
                            "order_key",
                            "payload",
                            "reached",
                            "done",
                            "total",
                            "failures",
                            "not_before",
                            "lease",
                            "leased_until",
                            "stop_asked",
                            "problem",
                            "started_at")
                    .forgotten(),
            Claim.of("setting_change")
                    .byUid("changed_by")
                    .shows("code", "chosen", "changed_at")
                    .forgotten(),
            Claim.of("audit_entry")
                    .byUid("actor")
                    .shows("occurred_at", "action", "detail")
                    .keepsBack("subject", "seal_number", "seal")
                    .opaque(),
            Claim.of("audit_entry")
                    .byUid("subject")
                    .named("audit_entry_on")
                    .shows("occurred_at", "action", "detail")
                    .keepsBack("actor", "seal_number", "seal")
                    .opaque(),
            Claim.of("audit_chain").nobody(),
            Claim.of("erasure_request")
                    .by("account_id")
                    .shows("asked_at", "due_at", "letter_on", "letter_about")
                    .keepsBack("told_at")
                    .erased(),
            Claim.of("correction_request")
                    .by("account_id")
                    .shows("wish", "asked_at", "answer", "answered_at")
                    .keepsBack("answered_by")
                    .erased(),
            Claim.of("correction_request")
                    .by("answered_by")
                    .named("correction_request_by")
                    .shows("answered_at")
                    .keepsBack("account_id", "wish", "asked_at", "answer")
                    .forgotten(),
            Claim.of("last_seen")
                    .by("account_id")
                    .shows("seen_at", "warned_at")
                    .withoutId()
                    .erased(),
            Claim.of("keeping_report").nobody(),
            Claim.of("login_attempt").inside("account_key").keepsBack("address_key", "attempted_at", "outcome"),
            Claim.of("account")
                    .by("id")
                    .shows(
                            "username",
                            "display_name",
                            "email",
                            "external_id",
                            "locale",
                            "active",
                            "created_at",
                            "password_changed_at",
                            "password_expires_at",
                            "must_change_password")
                    .keepsBack("password_hash")
                    .erased());

    @Inject
    private Accounts accounts;

    @Inject
    private MailChoices mailChoices;

    @Inject
    private AccountTraces traces;

    @Override
    public List<Claim> claims() {
        return CLAIMS;
    }

    @Override
    public List<Consent> consents(DataSubject person) {
        Optional<Instant> since = mailChoices.chosenAt(person.id());
        return List.of(new Consent("mails", "", !mailChoices.isQuiet(person.id()), since, "/account"));
    }

    /** Nobody would be left who can administer. */
    @Override
    public List<String> obstacles(DataSubject person) {
        boolean last = accounts.withId(person.id())
                .filter(accounts::isLastAdministrator)
                .isPresent();
        return last ? List.of("last_administrator") : List.of();
    }

    @Override
    public void eraseInside(DataSubject person) {
        traces.erase(person);
    }
}
