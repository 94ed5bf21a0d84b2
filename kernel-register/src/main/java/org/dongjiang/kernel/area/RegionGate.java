package org.dongjiang.kernel.area;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.region.Regions;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a query that is narrowed to a division that there never was: its answer, empty or zero, would be wrong. What is no code
 * at all is left to whoever reads the query.
 */
class RegionGate {

    private final Regions regions;

    RegionGate(Regions regions) {
        this.regions = regions;
    }

    @ServerRequestFilter
    void require(ContainerRequestContext request) {
        var query = request.getUriInfo().getQueryParameters();
        if (query.isEmpty()) {
            return;
        }
        Stream.of(Place.PARAMETER, Place.PARAMETER + ".in")
                .flatMap(name -> query.getOrDefault(name, List.of()).stream())
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .filter(code -> code.matches(Division.DIGITS))
                .forEach(code -> regions.requireKnown(Place.PARAMETER, code));
    }
}
