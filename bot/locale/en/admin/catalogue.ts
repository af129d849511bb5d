/** The catalogue on the admin page. */
export const catalogue = {
  'page.catalogue': 'Catalogue',
  'cat.lead':
    'What can be asked for. A change counts from the next form on; what was approved keeps its rent.',
  'cat.add': 'Add a product',
  'cat.product': 'Product',
  'cat.kind': 'Kind',
  'cat.rent': 'Rent',
  'cat.months': 'Usage time',
  'cat.months-value': '{count:plural(month|months)}',
  'cat.in-stock': 'In stock',
  'cat.in-use': 'In use',
  'cat.waiting': 'Asked for',
  'cat.state': 'Status',
  'cat.offered': 'can be asked for',
  'cat.retired': 'withdrawn',
  'cat.change-one': 'Change {name}',
  'cat.new': 'New product',
  'cat.name': 'Name',
  'cat.condition': 'Condition',
  'cat.class': 'Class (products of one class can stand in for each other, such as laptop-14)',
  'cat.rent-label': 'Rent in SEK a month, without VAT',
  'cat.months-label': 'Usage time in months',
  'cat.label': 'Environmental label, if it has one',
  'cat.footprint': 'Footprint in kg CO₂e, as the maker states it',
  'cat.words': 'Words people use for it, with commas between',
  'cat.standard': 'Within the standard range',
  'cat.withdrawn': 'Withdrawn: can no longer be asked for',
  'cat.withdrawn-waits':
    '{count:plural(request waits|requests wait)} for it: IT is told of what can stand in.',
  'log.what-product/add': 'added a product',
  'log.what-product/change': 'changed a product',
  'refusal.product-there':
    '{name} is in the catalogue already in the same condition. Change that one, or give the new one another name.',
  'refusal.product-wrong':
    'Something is missing or not as it must be: name, class, rent from SEK 0 and usage time from 1 to 120 months.',
} as const;
