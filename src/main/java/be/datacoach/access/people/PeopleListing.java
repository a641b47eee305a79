package be.datacoach.access.people;

import be.datacoach.access.Account;
import be.datacoach.access.Role;
import be.datacoach.platform.Listing;
import be.datacoach.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** Everybody with an account, as the page of administrators filters and orders them. */
@ApplicationScoped
class PeopleListing {
    private static final Map<String, String> COLUMNS =
            Map.of("name", "a.displayName", "username", "a.username", "added", "a.createdAt");

    @PersistenceContext(unitName = "datacoach")
    private EntityManager entities;

    Page<Account> page(FindPeople.Question question, int page, int size) {
        Listing listing = Listing.of("Account", "a")
                .holding(question.text(), "lower(a.displayName)", "a.username")
                .hint("eclipselink.batch", "a.roles");
        role(question.role()).ifPresent(role -> listing.where(":role member of a.roles", "role", role));
        switch (question.state()) {
            case "active" -> listing.where("a.active = true and a.mustChangePassword = false");
            case "waiting" -> listing.where("a.active = true and a.mustChangePassword = true");
            case "closed" -> listing.where("a.active = false");
            default -> listing.where("a.id > 0");
        }
        String order = question.sorting().by(COLUMNS, "a.id", "a.displayName, a.id");
        return listing.page(entities, Account.class, order, page, size);
    }

    private static Optional<Role> role(String code) {
        for (Role role : Role.values()) {
            if (role.name().equals(code)) return Optional.of(role);
        }
        return Optional.empty();
    }
}
