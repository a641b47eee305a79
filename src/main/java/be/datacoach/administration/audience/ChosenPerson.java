package be.datacoach.administration.audience;

import be.datacoach.access.AccountId;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody on a list that an administrator made to give all of them the same. */
@Entity
@Cacheable(false)
@Table(name = "chosen_person")
class ChosenPerson {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "list_uid", nullable = false, updatable = false)
    private String list;

    @Column(name = "account_id", nullable = false, updatable = false)
    private AccountId account;

    protected ChosenPerson() {}

    ChosenPerson(String list, AccountId account) {
        this.list = list;
        this.account = account;
    }
}
