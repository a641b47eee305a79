package be.datacoach.network.web.circle;

import be.datacoach.network.circle.NetworkPicture.Row;
import be.datacoach.network.circle.ReadNetwork;
import be.datacoach.network.circle.SharedWith.Section;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The networks that a counsellor accompanies. Features add to it by {@code SharedWith}. */
@Named
@RequestScoped
public class AuthorNetworksView {
    @Inject
    private ReadNetwork readNetwork;

    @Inject
    private Sections sections;

    private List<Row> own = List.of();

    @PostConstruct
    void read() {
        own = readNetwork.own();
    }

    public List<Row> getGoing() {
        return own.stream().filter(row -> !row.archived()).toList();
    }

    public List<Row> getOver() {
        return own.stream().filter(Row::archived).toList();
    }

    public List<Section> getSections() {
        return sections.forCounsellor();
    }
}
