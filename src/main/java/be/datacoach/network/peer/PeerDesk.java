package be.datacoach.network.peer;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The one row that is held while peers are sought. */
@Entity
@Cacheable(false)
@Table(name = "peer_desk")
class PeerDesk {
    static final long ONE = 1;

    @Id
    private long id;

    @Version
    private int version;

    protected PeerDesk() {}
}
