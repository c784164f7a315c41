import type { Json } from "../page/json";
import { ChoiceLine } from "../shell/Field";
import { useLanguage, useWords } from "../words/language";
import { textFrom } from "./items";

/** The countries whose telephone numbers the server knows. */
const REGIONS = `
AC AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO
DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU
GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW
KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT
PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TA
TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK
YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/);

const OWN = "own";

interface Props {
  readonly value: Json | undefined;
  readonly isAddress: boolean;
  readonly onChange: (region: string | undefined) => void;
}

/**
 * In which country numbers without a country code are, or whose parts an address has; the campaign's own
 * when none is chosen.
 */
export function PhoneRegion({ value, isAddress, onChange }: Props): React.JSX.Element {
  const words = useWords();
  const language = useLanguage();
  const names = new Intl.DisplayNames(language, { type: "region" });
  const choices = REGIONS.map((id) => ({ id, label: names.of(id) ?? id })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  );
  return (
    <div>
      <ChoiceLine
        label={isAddress ? words.form.addressCountry : words.data.phoneRegion}
        value={textFrom(value, OWN)}
        choices={[{ id: OWN, label: words.data.phoneRegionOwn }, ...choices]}
        onChange={(region) => onChange(region === OWN ? undefined : region)}
      />
      <p className="quiet small-text">
        {isAddress ? words.form.addressCountryHelp : words.data.phoneRegionHelp}
      </p>
    </div>
  );
}
