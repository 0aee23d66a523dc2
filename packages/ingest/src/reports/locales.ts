import { normaliseHeader } from '../reading/header.ts';

/** Header words of downloads in other languages, enough of each to tell the language. */
const words: Readonly<Record<string, readonly string[]>> = {
  German: [
    ['Kampagnen-Name', 'Kampagnenname', 'Kampagne', 'Kampagnen-ID', 'Anzeigengruppenname', 'Name der Anzeigengruppe'],
    ['Startdatum', 'Enddatum', 'Datum', 'Portfolioname', 'Währung', 'Klicks', 'Ausgaben', 'Klickrate (CTR)'],
    ['7 Tage, Umsatz gesamt (€)', '7 Tage, Aufträge gesamt (#)', 'Zugeschriebene Umsatzkosten (ACOS) gesamt'],
    ['Suchbegriff eines Kunden', 'Übereinstimmungstyp', 'Gebot', 'Zustand', 'Entität', 'Produkt'],
    ['(Übergeordnete) ASIN', '(Untergeordnete) ASIN', 'Bestellte Einheiten', 'Titel', 'Sitzungen - Summe'],
    ['Seitenaufrufe - Summe', 'Durch bestellte Produkte erzielter Umsatz', 'Summe der Bestellposten'],
    [
      'Gesamte Rentabilität der Anzeigenkosten (ROAS)',
      'Ausrichtung',
      'Platzierung',
      'Suchanfrage',
      'Suchanfragevolumen',
    ],
  ].flat(),
  Japanese: [
    ['キャンペーン名', '広告グループ名', 'インプレッション', 'クリック', '費用', '広告費', 'ポートフォリオ名', '通貨'],
    [
      'ターゲティング',
      'マッチタイプ',
      'カスタマーの検索キーワード',
      '日付',
      '開始日',
      '終了日',
      '予算',
      '国',
      'ステータス',
    ],
    ['広告費売上高比率（ACOS）合計', '広告費用対効果（ROAS）合計', '予算内に収まっていた平均時間'],
    ['広告がクリックされてから7日間の総売上高', '広告がクリックされてから7日間の合計注文数'],
    [
      '広告がクリックされてから7日間の合計販売数',
      '（親）ASIN',
      '（子）ASIN',
      'セッション数 - 合計',
      'ページビュー - 合計',
    ],
    [
      '注文された商品点数',
      '注文商品の売上額',
      '商品名',
      '検索クエリ',
      '検索クエリスコア',
      '検索クエリのボリューム',
      '掲載枠',
    ],
  ].flat(),
  French: [
    ['Nom de la campagne', 'Nom de campagne', "Nom du groupe d'annonces", 'Terme de recherche client', 'Clics'],
    ['Dépenses', 'Date de début', 'Date de fin', 'Devise', 'Type de correspondance', 'Ciblage', 'Nom du portefeuille'],
    ['ASIN (parent)', 'ASIN (enfant)', '(Enfant) ASIN', 'Titre', 'Unités commandées'],
    [
      'Ventes de produits commandés',
      'Emplacement',
      'Pays',
      'Requête de recherche',
      'Volume des requêtes de recherche',
      'Budget recommandé',
    ],
  ].flat(),
  Spanish: [
    ['Nombre de campaña', 'Nombre de la campaña', 'Nombre del grupo de anuncios', 'Clics', 'Gasto', 'Inversión'],
    ['Fecha de inicio', 'Fecha de finalización', 'Fecha', 'Divisa', 'Moneda', 'Tipo de concordancia', 'Impresiones'],
    [
      '(Principal) ASIN',
      '(Secundario) ASIN',
      'ASIN (principal)',
      'ASIN (secundario)',
      'Título',
      'Sesiones: total',
      'Sesiones - Total',
    ],
    [
      'Unidades pedidas',
      'Ventas de productos pedidos',
      'Término de búsqueda del cliente',
      'Segmentación',
      'Ubicación',
      'Consulta de búsqueda',
      'Nombre de la cartera',
    ],
  ].flat(),
  Italian: [
    [
      'Nome campagna',
      'Nome della campagna',
      'Nome gruppo di annunci',
      'Clic',
      'Spesa',
      'Data di inizio',
      'Data di fine',
    ],
    ['Data', 'Valuta', 'Tipo di corrispondenza', 'Impressioni', 'Nome portfolio'],
    [
      '(Principale) ASIN',
      '(Secondario) ASIN',
      'ASIN (principale)',
      'ASIN (secondario)',
      'Titolo',
      'Sessioni - Totale',
      'Unità ordinate',
    ],
    ['Vendite prodotti ordinati', 'Termine di ricerca cliente', 'Posizionamento', 'Query di ricerca', 'Paese'],
  ].flat(),
  Chinese: [
    [
      '广告活动名称',
      '广告组名称',
      '展示量',
      '点击量',
      '花费',
      '日期',
      '开始日期',
      '结束日期',
      '货币',
      '投放',
      '匹配类型',
    ],
    ['客户搜索词', '广告组合名称', '7天总销售额', '7天总订单数(#)', '预算范围内的平均时间'],
    [
      '（父）ASIN',
      '（子）ASIN',
      '标题',
      '会话次数 - 总计',
      '页面浏览量 - 总计',
      '已订购商品数量',
      '已订购商品销售额',
      '搜索查询',
      '搜索查询量',
    ],
    ['预计错失的展示量范围（最小值）', '广告位', '国家/地区', '广告投入产出比 (ROAS)', '广告成本销售比 (ACOS)'],
  ].flat(),
};

/** Words that must be found before a language is named. */
const enough = 3;

const keys = Object.entries(words).map(([language, spellings]) => ({
  language,
  keys: new Set(spellings.map((word) => normaliseHeader(word).key)),
}));

/** Normalised headers of all languages. */
export const localeKeys: readonly string[] = keys.flatMap((locale) => [...locale.keys]);

/** The language a header is in, if it is one that is known and not supported. */
export function headerLanguage(headers: Iterable<string>): string | null {
  const present = [...headers];
  const counted = keys.map((locale) => ({ ...locale, found: present.filter((key) => locale.keys.has(key)).length }));
  const best = counted.toSorted((a, b) => b.found - a.found)[0];
  return best && best.found >= enough ? best.language : null;
}
