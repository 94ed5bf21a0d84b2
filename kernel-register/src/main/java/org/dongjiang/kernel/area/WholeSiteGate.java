package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.area.AreaProblem.WHOLE_SITE_NEEDED;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/** Lets only those to what is of the whole site who have all areas; asked after the roles. */
@Provider
class WholeSiteGate implements DynamicFeature {

    private final Areas areas;

    WholeSiteGate(Areas areas) {
        this.areas = areas;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext features) {
        var operation = resource.getResourceMethod();
        boolean isWrite = !operation.isAnnotationPresent(GET.class);
        if (operation.isAnnotationPresent(WholeSite.class)
                || (isWrite && resource.getResourceClass().isAnnotationPresent(WholeSite.class))) {
            features.register(new Check(areas), Priorities.AUTHORIZATION + 1);
        }
    }

    private record Check(Areas areas) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var area = areas.ofToken();
            if (!area.isEverywhere()) {
                throw WHOLE_SITE_NEEDED.because(area.named());
            }
        }
    }
}
