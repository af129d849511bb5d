import { expect } from 'chai';
import { models } from '../../../bot/demo/catalogue/catalogue';
import { deviceClassOf } from '../../../bot/domain/co2/device-class';

describe('the factor a device counts by', () => {
  it('is a laptop for a computer and a smartphone for a phone', () => {
    expect(deviceClassOf('computer', 'Okänd 3')).to.equal('laptop');
    expect(deviceClassOf('phone', 'Okänd 3')).to.equal('smartphone');
  });

  it('follows the catalogue, and the model where there is none', () => {
    expect(deviceClassOf('computer', 'X', 'monitor')).to.equal('monitor');
    expect(deviceClassOf('computer', 'Dell OptiPlex 7090 Micro')).to.equal('desktop');
    expect(deviceClassOf('computer', 'Apple iPad 10')).to.equal('tablet');
    expect(deviceClassOf('computer', 'Apple MacBook Air 13 M1', 'laptop-mac')).to.equal('laptop');
  });

  it("is right for every model of the demo's catalogue", () => {
    for (const { model, kind, class: named } of models) {
      const wanted = kind === 'phone' ? 'smartphone' : named === 'desktop' ? 'desktop' : 'laptop';
      expect(deviceClassOf(kind, model, named), model).to.equal(wanted);
    }
  });
});
