package org.dongjiang.livelihood.donation;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.livelihood.Register;

@QuarkusTest
class DonationTest extends RegisterLaws {

    DonationTest() {
        super("/api/v1/livelihood/donations", "livelihood-manager", "value", "50000.00", "48000.00", "45000.50");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var school = "donation-law-" + number;
        Register.institution(school, "EDUCATION", "RECEIVING");
        return Map.of("donor", school, "receiver", school, "item", "示例设备", "quantity", 10, "donatedOn", "1975-01-01");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("quantity", 12);
    }

    @Override
    protected boolean isRequired() {
        return false;
    }
}
