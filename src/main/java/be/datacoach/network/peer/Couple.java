package be.datacoach.network.peer;

import be.datacoach.access.AccountId;

/** Two coaches, whoever is named first. */
record Couple(AccountId one, AccountId other) {
    Couple {
        if (one.value() > other.value()) {
            AccountId first = other;
            other = one;
            one = first;
        }
        if (one.equals(other)) throw new IllegalArgumentException("Nobody is their own peer");
    }

    boolean has(AccountId coach) {
        return one.equals(coach) || other.equals(coach);
    }
}
