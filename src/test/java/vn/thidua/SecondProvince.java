package vn.thidua;

import static vn.thidua.organisation.ImportScope.INSTALLATION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thidua.organisation.OrganisationImport;

/** A tiny province beside the demo one, with somebody in every role. */
final class SecondProvince {

    static final String CODE = "an-giang";
    static final String MANAGER = "quan.ly.ag";
    static final String PROCESS_ADMIN = "quan.tri.ag";
    static final String OFFICER = "can.bo.ag";
    static final String DECIDER = "chu.tich.ag";
    static final String APPRAISER = "tham.dinh.ag";

    /** One after the other sees whatever any role of the province could see. */
    static final List<String> PEOPLE = List.of(MANAGER, PROCESS_ADMIN, OFFICER, DECIDER, APPRAISER);

    private SecondProvince() {}

    /** Imports the province, once or again. */
    static void in(OrganisationImport organisation) {
        var units = """
                code,name,kind,parent,validFrom,validTo,successor
                an-giang,UBND tỉnh An Giang,PROVINCE,,1992-01-01,,
                noi-vu-an-giang,Sở Nội vụ tỉnh An Giang,DEPARTMENT,an-giang,1992-01-01,,
                """;
        var people = """
                id,fullName,position,unit,woman,active,roles
                quan.ly.ag,Trần Văn Một,Phó Chủ tịch,an-giang,false,true,MANAGER
                chu.tich.ag,Trần Văn Hai,Chủ tịch,an-giang,false,true,DECIDER|CLERK
                quan.tri.ag,Trần Văn Ba,Chuyên viên,noi-vu-an-giang,false,true,PROCESS_ADMIN
                can.bo.ag,Trần Văn Bốn,Chuyên viên,noi-vu-an-giang,false,true,OFFICER|COUNCIL_MEMBER|COUNCIL_SECRETARY|HEAD
                tham.dinh.ag,Trần Văn Năm,Chuyên viên,noi-vu-an-giang,false,true,APPRAISER|APPRAISAL_LEAD
                """;
        organisation.units("units.csv", units.getBytes(StandardCharsets.UTF_8), INSTALLATION, true);
        organisation.people("people.csv", people.getBytes(StandardCharsets.UTF_8), INSTALLATION, true);
    }
}
